let l = (1...1_000_000).lazy.map { $0 * 2 }.first { $0 > 10 }
print(l!, [3, 1].lazy.sorted(), ["a", "b"].lazy.joined(separator: ","), (1...3).lazy.map { $0 }.contains(2), [1, nil].lazy.compactMap { $0 }.count, [1,2,3].lazy.filter { $0 > 1 }.count, Array((1...4).lazy.flatMap { [$0, $0] }))
// expect: 12 [1, 3] a,b true 1 2 [1, 1, 2, 2, 3, 3, 4, 4]
