let d = ["b": 2, "a": 1, "c": 3]
for key in d.keys.sorted() { print(key, d[key]!) }
for (key, value) in d.sorted(by: { $0.value > $1.value }) { print(key, value) }
print(d.values.sorted(), d.values.reduce(0, +), d.mapValues { $0 * 10 }["c"]!)
// expect: a 1
// expect: b 2
// expect: c 3
// expect: c 3
// expect: b 2
// expect: a 1
// expect: [1, 2, 3] 6 30
