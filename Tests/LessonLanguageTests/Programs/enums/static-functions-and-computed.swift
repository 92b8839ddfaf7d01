enum Unit: Int { case kg = 1, g = 1000
    static func parse(_ s: String) -> Unit? { s == "kg" ? .kg : s == "g" ? .g : nil }
    var perKilo: Double { Double(rawValue) }
}
print(Unit.parse("g")?.perKilo ?? 0, Unit.parse("x") as Any)
// expect: 1000.0 nil
