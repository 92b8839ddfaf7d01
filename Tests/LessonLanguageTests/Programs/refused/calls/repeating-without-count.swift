let line = String(repeating: "-")
print(line)
// error: 1: extraneous argument label 'repeating:' in call to 'String'; there is: init(_ scalar: UnicodeScalar); init(); init(repeating text: String, count: Int); init(format: String, _ arguments: Any...); init(describing value: Any); init(reflecting value: Any)
