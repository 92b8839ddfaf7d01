let d = Dictionary(uniqueKeysWithValues: zip(["a", "b"], [1, 2]))
print(d["b"]!)
let g = Dictionary(grouping: [1, 2, 3, 4, 5]) { $0 % 2 }
print(g[0]!, g[1]!)
let e = Dictionary(grouping: ["ab", "cd", "e"], by: \.count)
print(e[2]!, e[1]!)
let m = Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +)
print(m["a"]!)
// expect: 2
// expect: [2, 4] [1, 3, 5]
// expect: ["ab", "cd"] ["e"]
// expect: 3
