print("|" + "ab".padding(toLength: 5, withPad: " ", startingAt: 0) + "|", "  x ".trimmingCharacters(in: .whitespaces), "a,b".components(separatedBy: ","), "aXbX".replacingOccurrences(of: "X", with: "-"))
// expect: |ab   | x ["a", "b"] a-b-
