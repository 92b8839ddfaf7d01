print("apple" < "banana", ["b", "a", "C"].sorted { $0.lowercased() < $1.lowercased() }, "abc" == "ab" + "c", max("x", "y"))
// expect: true ["a", "b", "C"] true y
