let none: [String] = []
print(none.joined().isEmpty, none.joined(separator: "-"), (1, none.joined(separator: ",")), Array([[Int]]().joined(separator: [0])))
// expect: true  (1, "") []
