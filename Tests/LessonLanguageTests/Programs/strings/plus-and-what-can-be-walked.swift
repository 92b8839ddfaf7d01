let half = "abc"
print(half + half.reversed(), half.reversed() + half, half + ["d", "e"])
let r = half.reversed()
print(r + half, half + r, "ab" + ["c" as Character], "c" + "ab".dropFirst().reversed())
print("ab".dropFirst() + "c", "c" + "ab".dropFirst(), "ab".dropFirst() + "ab".dropFirst().reversed())
var s = "x"
s += "abc".reversed()
s += ["z" as Character]
print(s, s == "xcbaz")
print([1, 2] + [3, 4].reversed(), [3, 4].reversed() + [1, 2], [3, 4][...] + [1, 2], [1, 2] + [3, 4][...], [3, 4][...] + [1, 2][...])
print([3, 4][...] + (1...2), (1...2) + [3, 4][...], (1...2) + [5], ["c" as Character] + "ab")
var a = [1]
a += [2, 3].reversed()
a += 4...5
print(a, a + Set([9]), ["k"] + ["a": 1].keys)
// expect: abccba cbaabc abcde
// expect: cbaabc abccba abc cb
// expect: bc cb bb
// expect: xcbaz true
// expect: [1, 2, 4, 3] [4, 3, 1, 2] [3, 4, 1, 2] [1, 2, 3, 4] [3, 4, 1, 2]
// expect: [3, 4, 1, 2] [1, 2, 3, 4] [1, 2, 5] ["c", "a", "b"]
// expect: [1, 3, 2, 4, 5] [1, 3, 2, 4, 5, 9] ["k", "a"]
