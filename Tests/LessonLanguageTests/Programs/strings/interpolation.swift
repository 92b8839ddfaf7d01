let name = "Ada"
let age = 36
print("\(name) is \(age + 1), \(Double(age) / 7) \([1, 2]) \((1, "b"))")
// expect: Ada is 37, 5.142857142857143 [1, 2] (1, "b")
