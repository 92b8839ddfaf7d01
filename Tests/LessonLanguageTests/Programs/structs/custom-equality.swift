struct Id: Equatable { var n: Int; var note: String
    static func == (a: Id, b: Id) -> Bool { a.n == b.n }
}
print(Id(n: 1, note: "a") == Id(n: 1, note: "b"), [Id(n: 1, note: "")].contains(Id(n: 1, note: "z")), Id(n: 1, note: "") != Id(n: 2, note: ""))
// expect: true true true
