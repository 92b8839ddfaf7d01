for (i, x) in zip(1..., ["a", "b"]) { print(i, x) }
print(Array(zip([1, 2], ["x", "y"])).count, zip([1, 2, 3], [4, 5, 6]).map { $0 * $1 }, zip([1,2],[3,4]).map(+))
print(Dictionary(uniqueKeysWithValues: zip(["a", "b"], [1, 2])).sorted { $0.key < $1.key })
// expect: 1 a
// expect: 2 b
// expect: 2 [4, 10, 18] [4, 6]
// expect: [(key: "a", value: 1), (key: "b", value: 2)]
