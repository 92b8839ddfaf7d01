let g = Dictionary(grouping: ["ant", "bee", "ape"], by: { $0.first! })
print(g["a"]!, g["b"]!, g.count)
let g2 = Dictionary(grouping: 1...6) { $0 % 3 }
print(g2[0]!, g2[1]!)
// expect: ["ant", "ape"] ["bee"] 2
// expect: [3, 6] [1, 4]
