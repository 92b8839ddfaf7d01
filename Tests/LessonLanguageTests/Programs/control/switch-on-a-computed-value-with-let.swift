func grade(_ x: Double) -> String {
    switch x {
    case ..<0.5: return "F"
    case 0.5..<0.7: return "C"
    case let v where v < 0.9: return "B\(Int(v * 10))"
    default: return "A"
    }
}
print([0.1, 0.5, 0.8, 0.95].map(grade))
// expect: ["F", "C", "B8", "A"]
