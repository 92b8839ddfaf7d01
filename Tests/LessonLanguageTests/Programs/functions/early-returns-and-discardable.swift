@discardableResult
func log(_ s: String) -> Int { print(s); return s.count }
log("hi")
let n = log("there")
print(n)
// expect: hi
// expect: there
// expect: 5
