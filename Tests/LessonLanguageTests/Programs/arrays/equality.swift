print([1, 2] == [1, 2], [1] != [2], [[1]] == [[1]], ["a": 1] == ["a": 1])
// expect: true true true true
