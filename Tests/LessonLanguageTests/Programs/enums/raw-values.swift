enum Planet: Int { case mercury = 1, venus, earth }
enum Kind: String { case a, b = "bee" }
print(Planet.earth.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 9) as Any, Kind.a.rawValue, Kind.b.rawValue, Kind(rawValue: "bee")!)
// expect: 3 venus nil a bee b
