struct Op { let name: String; let apply: (Double, Double) -> Double }
let ops = [Op(name: "add", apply: +), Op(name: "pow", apply: pow), Op(name: "max", apply: { max($0, $1) })]
for o in ops { print(o.name, o.apply(2, 3)) }
let table: [String: (Int) -> Int] = ["double": { $0 * 2 }, "square": { $0 * $0 }]
print(table["double"]!(4), table["square"]?(5) ?? 0)
// expect: add 5.0
// expect: pow 8.0
// expect: max 3.0
// expect: 8 25
