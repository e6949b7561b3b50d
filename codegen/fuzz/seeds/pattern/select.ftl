{ $days ->
    [one] { $days } day
   *[other] { NUMBER($days, type: "ordinal") } days
} of { -brand(case: "x") } { "{" }