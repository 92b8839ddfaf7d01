let s = "abc"
var i = s.startIndex
while i < s.endIndex { print(s[i], terminator: " "); i = s.index(after: i) }
print()
for j in s.indices { print(s[j], terminator: "-") }
print(s.distance(from: s.startIndex, to: s.endIndex))
// expect: a b c 
// expect: a-b-c-3
