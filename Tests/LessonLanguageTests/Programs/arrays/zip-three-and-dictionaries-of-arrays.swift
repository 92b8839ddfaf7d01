for (a, (b, c)) in zip([1, 2], zip(["x", "y"], [true, false])) { print(a, b, c) }
let d = ["k": [1, 2], "l": []]
print(d["k"]!.count, d["l"]!.isEmpty, d.mapValues(\.count)["k"]!)
// expect: 1 x true
// expect: 2 y false
// expect: 2 true 2
