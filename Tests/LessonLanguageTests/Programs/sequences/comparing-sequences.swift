print([1, 2].elementsEqual([1, 2]), (1...3).elementsEqual([1, 2, 3]), [1, 2, 3].starts(with: [1, 2]))
print("abc".starts(with: "ab"), [1, 2].lexicographicallyPrecedes([1, 3]), "a".lexicographicallyPrecedes("b"))
print([1,2].elementsEqual(["1","2"], by: { "\($0)" == $1 }), [1,2,3].starts(with: [2], by: { $0 < $1 }))
// expect: true true true
// expect: true true true
// expect: true true
