print("a".compare("b") == .orderedAscending, "b".compare("a") == .orderedDescending, "a".compare("a") == .orderedSame)
print("Apfel".caseInsensitiveCompare("apfel") == .orderedSame)
switch "pear".compare("apple") {
case .orderedAscending: print("up")
case .orderedSame: print("same")
case .orderedDescending: print("down")
}
print(["b", "C", "a"].sorted { $0.caseInsensitiveCompare($1) == .orderedAscending })
// expect: true true true
// expect: true
// expect: down
// expect: ["a", "b", "C"]
