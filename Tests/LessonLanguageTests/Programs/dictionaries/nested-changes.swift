var d: [String: [Int]] = [:]
d["a", default: []].append(1)
d["a", default: []].append(2)
d["a"]?.append(3)
d["b"]?.append(4)
print(d["a"]!, d["b"] == nil)
var counts = [Int: Int]()
for x in [1, 2, 2, 3, 3, 3] { counts[x, default: 0] += 1 }
print(counts.max { $0.value < $1.value }!.key, counts.filter { $0.value > 1 }.count)
// expect: [1, 2, 3] true
// expect: 3 2
