var d = ["a": 1, "b": 2]
print(d.removeValue(forKey: "a") ?? 0, d.removeValue(forKey: "q") == nil, d.updateValue(5, forKey: "b") ?? 0)
d["c"] = 3
d["b"] = nil
print(d, d["zz"] as Any, d["c", default: 0])
for (k, v) in d { print(k, v) }
d.removeAll()
print(d.isEmpty)
// expect: 1 true 2
// expect: ["c": 3] nil 3
// expect: c 3
// expect: true
