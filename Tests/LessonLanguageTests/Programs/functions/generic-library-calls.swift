print(max("a", "b"), min(2.5, 1), zip(1...3, ["a", "b", "c"]).map { "\($0)\($1)" }, Array(zip([1], [2]))[0])
print(repeatElement("x", count: 3).joined(), Array(repeatElement(0, count: 2)))
// expect: b 1.0 ["1a", "2b", "3c"] (1, 2)
// expect: xxx [0, 0]
