struct Config {
    static var count = 0
    static let limit = 3
    static var half: Double { Double(limit) / 2 }
    static var name: String {
        get { "n\(count)" }
        set { count = newValue.count }
    }
    let id: Int
    init() {
        Config.count += 1
        id = Self.count
    }
}
_ = Config()
let c = Config()
print(c.id, Config.count, Config.half, Config.name)
Config.name = "hello"
print(Config.count, Config.limit)
enum Planet: Int {
    case earth = 1, mars
    static var all: [Planet] { [.earth, .mars] }
    static let first = Planet.earth
    var next: Planet? { Planet(rawValue: rawValue + 1) }
}
print(Planet.all, Planet.first, Planet.earth.next as Any, Planet.mars.next as Any)
// expect: 2 2 1.5 n2
// expect: 5 3
// expect: [main.Planet.earth, main.Planet.mars] earth Optional(main.Planet.mars) nil
