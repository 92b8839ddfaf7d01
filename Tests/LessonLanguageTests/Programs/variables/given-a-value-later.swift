let n = 5
let kind: String
if n > 3 { kind = "big" } else { kind = "small" }
print(kind)
// expect: big
