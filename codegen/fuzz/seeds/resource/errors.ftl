### File

## Group

# Note
# statusbook: 1a2b3c4d
key = value
    .label = L
    .hint = H
-term = T
    .gender = f
key2 =
    .only = attribute
broken
again = { $x ->
    [one] 1
}
last = { "\u12" }
end = x