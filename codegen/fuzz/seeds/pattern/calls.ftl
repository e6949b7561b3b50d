{ NUMBER($price, minimumFractionDigits: 2, useGrouping: "false") } { -term(case: "dative", n: 3) } { other.attr } { "\u00e9\U01F600\\\"" }
