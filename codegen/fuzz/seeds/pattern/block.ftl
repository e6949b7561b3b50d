
    first
      indented

    [not a variant
    .not-an-attribute {""}x