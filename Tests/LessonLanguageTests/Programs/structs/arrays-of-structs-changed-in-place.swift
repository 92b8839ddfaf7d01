struct N { var w: [Double]; var b = 0.0 }
var ns = [N(w: [1, 2]), N(w: [3])]
for i in ns.indices { ns[i].b += 1; ns[i].w[0] *= 2 }
print(ns.map { $0.w }, ns.map(\.b))
var byName = ["a": N(w: [1])]
byName["a"]!.w.append(9)
byName["a"]?.b = 4
print(byName["a"]!.w, byName["a"]!.b)
// expect: [[2.0, 2.0], [6.0]] [1.0, 1.0]
// expect: [1.0, 9.0] 4.0
