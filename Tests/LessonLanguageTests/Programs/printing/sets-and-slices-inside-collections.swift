print([Set([1])], ["a": Set(["x"])], (Set([2.5]), 1), Optional(Set([1])) as Any)
print([[1, 2, 3][1...]], ["k": [1, 2][..<1]], Optional([1, 2][0..<1]) as Any)
let slice = ["a", "b"][1...]
print(slice, [slice], Array(slice))
// expect: [Set([1])] ["a": Set(["x"])] (Set([2.5]), 1) Optional(Set([1]))
// expect: [ArraySlice([2, 3])] ["k": ArraySlice([1])] Optional(ArraySlice([1]))
// expect: ["b"] [ArraySlice(["b"])] ["b"]
