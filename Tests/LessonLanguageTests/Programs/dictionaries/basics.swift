var d = ["one": 1]
d["two"] = 2
d["one"] = nil
print(d, d["two"]!, d["three"] as Any, d.count, d["x", default: 7])
d.removeValue(forKey: "two")
print(d.isEmpty, d)
// expect: ["two": 2] 2 nil 1 7
// expect: true [:]
