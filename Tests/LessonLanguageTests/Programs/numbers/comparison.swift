print(1 < 2, 2.0 <= 2, 3 != 4, "a" < "b", (1, 2) < (1, 3), (1, "a") == (1, "a"))
// expect: true true true true true true
