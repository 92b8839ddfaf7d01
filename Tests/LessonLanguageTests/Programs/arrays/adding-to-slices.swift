let a = [1, 2, 3, 4]
let joined = a[1...] + [9]
print(joined, joined.startIndex, type(of: joined))
let other = [0] + a[2...]
print(other, type(of: other))
print(a[..<2] + a[3...])
var part = a[...1]
part += [7]
part += a[3...]
print(part, part.count)
let all: [Int] = Array(a.prefix(2)) + a.suffix(1)
print(all)
// expect: [2, 3, 4, 9] 1 ArraySlice<Int>
// expect: [0, 3, 4] Array<Int>
// expect: [1, 2, 4]
// expect: [1, 2, 7, 4] 4
// expect: [1, 2, 4]
