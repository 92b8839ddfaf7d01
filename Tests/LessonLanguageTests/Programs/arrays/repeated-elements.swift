print(Array(repeatElement("a", count: 3)), repeatElement(0, count: 2).count)
// expect: ["a", "a", "a"] 2
