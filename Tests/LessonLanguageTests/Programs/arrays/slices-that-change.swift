var a = [5, 6, 7, 8, 9]
var s = a[1...3]
s.append(1)
s[2] = 70
s.swapAt(1, 3)
print(s, s.startIndex, s.endIndex, a)
print(s.removeFirst(), s.startIndex, s.popFirst()!, s.startIndex, s.removeLast(), s)
s.insert(4, at: s.startIndex)
print(s, s.startIndex, s.popLast()!, s)
s += [1, 2]
s.remove(at: s.startIndex)
print(s, s.indices, s.count)
a[1...2] = ArraySlice(a[1...2].map { $0 * 10 })
print(a)
a[0..<2] = [1]
a[1...].sort()
print(a, a[2...].sorted { $0 > $1 }, a[1...].reversed() as [Int])
var t = a[1...]
t.removeAll { $0 > 8 }
print(t, t.isEmpty, ArraySlice<Int>().count, ArraySlice(repeating: 3, count: 2), ArraySlice("ab"))
t.replaceSubrange(t.startIndex..<t.startIndex, with: [0, 0])
t.reverse()
print(t, t.first!, t.last!, t.max()!)
t.removeFirst(2)
t.removeLast(1)
print(t, t.partition { $0 > 0 } )
var o: ArraySlice<Int?> = [1, nil]
print(o.popLast()! as Any, o.popLast() as Any, o.popLast() as Any, o)
let d = ["a": a[1...]]
for (i, x) in d["a"]!.enumerated() { print(i, x) }
print(zip(a[1...], "xyz").map { "\($0)\($1)" }, Array(a[1...]) + a[...0], a[1...] + a[0...0])
// expect: [8, 70, 6, 1] 1 5 [5, 6, 7, 8, 9]
// expect: 8 2 70 3 1 [6]
// expect: [4, 6] 3 6 [4]
// expect: [1, 2] 3..<5 2
// expect: [5, 60, 70, 8, 9]
// expect: [1, 8, 9, 70] [70, 9] [70, 9, 8]
// expect: [8] false 0 [3, 3] ["a", "b"]
// expect: [8, 0, 0] 8 0 8
// expect: [] 3
// expect: nil Optional(Optional(1)) nil []
// expect: 0 8
// expect: 1 9
// expect: 2 70
// expect: ["8x", "9y", "70z"] [8, 9, 70, 1] [8, 9, 70, 1]
