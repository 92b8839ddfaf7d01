func greet(_ name: String, with greeting: String = "Hello", times: Int = 1) -> String {
    String(repeating: "\(greeting), \(name)! ", count: times)
}
print(greet("Ada"), greet("Bo", with: "Hi"), greet("C", times: 2))
func add(a: Int, b: Int) -> Int { a + b }
print(add(a: 1, b: 2))
// expect: Hello, Ada!  Hi, Bo!  Hello, C! Hello, C! 
// expect: 3
