var d = ["a": 1, "b": 2]
d.updateValue(5, forKey: "a")
d.merge(["b": 10, "c": 3]) { $0 + $1 }
print(d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, d.contains { $0.value > 11 }, d.keys.contains("a"))
if let i = d["zz"] { print(i) } else { print("none") }
for (k, v) in d where v > 4 { if k == "a" { print(k, v) } }
// expect: ["a=5", "b=12", "c=3"] true true
// expect: none
// expect: a 5
