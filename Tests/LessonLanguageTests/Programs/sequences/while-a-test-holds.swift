print([1, 2, 5, 1].drop(while: { $0 < 3 }), [1, 2, 5, 1].prefix(while: { $0 < 3 }), "aabc".drop(while: { $0 == "a" }))
print("aabc".prefix(while: { $0 == "a" }))
// expect: [5, 1] [1, 2] bc
// expect: aa
