struct Loss {
    let name: String
    static let huber = Loss(name: "huber")
    static func huber(delta: Double) -> Loss { Loss(name: "huber \(delta)") }
}
print(Loss.huber.name, Loss.huber(delta: 2).name)
// expect: huber huber 2.0
