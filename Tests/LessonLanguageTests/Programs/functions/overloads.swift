func describe(_ x: Int) -> String { "int \(x)" }
func describe(_ x: Double) -> String { "double \(x)" }
func describe(_ x: String) -> String { "string \(x)" }
print(describe(1), describe(1.5), describe("s"))
// expect: int 1 double 1.5 string s
