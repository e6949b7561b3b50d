{ $a ->
    [0] none
    [1.0] { $b ->
        [low] { $c }
       *[high] { { -t } }
    }
   *[other] {{ "x" }}
}
