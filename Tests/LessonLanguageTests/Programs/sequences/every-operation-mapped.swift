print([3, 1, 2, 3].lazy.map { $0 + 1 }.map { "\($0)" })
print([3, 1, 2, 3].lazy.map { $0 + 1 }.count)
print(Array([3, 1, 2, 3].lazy.map { $0 + 1 }.suffix(2)).map { "\($0)" })
print([3, 1, 2, 3].lazy.map { $0 + 1 }.sorted().map { "\($0)" })
print([3, 1, 2, 3].lazy.map { $0 + 1 }.contains(3))
print([3, 1, 2, 3].lazy.map { $0 + 1 }.reduce("") { "\($0)\($1)," })
print([3, 1, 2, 3].lazy.map { $0 + 1 }.filter { "\($0)" == "3" }.count)
print(zip([3, 1, 2, 3].lazy.map { $0 + 1 }, [3, 1, 2, 3].lazy.map { $0 + 1 }).map { "\($0)\($1)" })
print([3, 1, 2, 3].lazy.map { $0 + 1 }.split { "\($0)" == "3" }.count)
print([7] + [3, 1, 2, 3].lazy.map { $0 + 1 })
print(type(of: [3, 1, 2, 3].lazy.map { $0 + 1 }))
print(([3, 1, 2, 3].lazy.map { $0 + 1 }, 1))
print([3, 1, 2, 3].lazy.map { $0 + 1 }.lazy)
do { let y: Any = [3, 1, 2, 3].lazy.map { $0 + 1 }; print(y) }
// expect: LazyMapSequence<Array<Int>, String>(_base: [3, 1, 2, 3], _transform: (Function))
// expect: 4
// expect: ["3", "4"]
// expect: ["2", "3", "4", "4"]
// expect: true
// expect: 4,2,3,4,
// expect: 1
// expect: ["44", "22", "33", "44"]
// expect: 2
// expect: [7, 4, 2, 3, 4]
// expect: LazyMapSequence<Array<Int>, Int>
// expect: (Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [3, 1, 2, 3], _transform: (Function)), 1)
// expect: LazyMapSequence<Array<Int>, Int>(_base: [3, 1, 2, 3], _transform: (Function))
// expect: LazyMapSequence<Array<Int>, Int>(_base: [3, 1, 2, 3], _transform: (Function))
