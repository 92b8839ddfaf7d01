struct Run { let name: String; let loss: Double }
let runs = [Run(name: "a", loss: 0.5), Run(name: "b", loss: 0.3)]
print(runs.min { $0.loss < $1.loss }!.name, runs.sorted { $0.loss < $1.loss }.map(\.name), runs.map { ($0.name, $0.loss) })
for r in runs where r.loss < 0.4 { print(r) }
// expect: b ["b", "a"] [("a", 0.5), ("b", 0.3)]
// expect: Run(name: "b", loss: 0.3)
