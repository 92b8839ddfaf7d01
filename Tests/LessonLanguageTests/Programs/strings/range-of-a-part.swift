let s = "hello world"
let r = s.range(of: "wor")
if let r { print(s[r], s[..<r.lowerBound], s.distance(from: s.startIndex, to: r.lowerBound)) }
print(s.range(of: "zzz") == nil)
print(s.firstIndex(where: { $0 == "o" }) != nil)
// expect: wor hello  6
// expect: true
// expect: true
