dump(3)
dump("a\n")
dump([1, 2])
dump([[1], []])
dump((1, name: "x"))
dump(Optional(3))
dump(nil as Int?)
dump(["k": 1.5])
dump(Set([7]))
dump(0..<3)
dump(true)
dump(2.5, name: "half", indent: 2)
dump(Character("c"))
// expect: - 3
// expect: - "a\n"
// expect: ▿ 2 elements
// expect: - 1
// expect: - 2
// expect: ▿ 2 elements
// expect: ▿ 1 element
// expect: - 1
// expect: - 0 elements
// expect: ▿ (2 elements)
// expect: - .0: 1
// expect: - name: "x"
// expect: ▿ Optional(3)
// expect: - some: 3
// expect: - nil
// expect: ▿ 1 key/value pair
// expect: ▿ (2 elements)
// expect: - key: "k"
// expect: - value: 1.5
// expect: ▿ 1 member
// expect: - 7
// expect: ▿ Range(0..<3)
// expect: - lowerBound: 0
// expect: - upperBound: 3
// expect: - true
// expect: - half: 2.5
// expect: - "c"
