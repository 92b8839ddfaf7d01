let word = "Mississippi"
var seen: [Character: Int] = [:]
for c in word { seen[c, default: 0] += 1 }
print(seen["s"]!, seen.keys.sorted(), word.filter { $0 != "s" }, word.map { String($0) }.joined(separator: "."))
print(word.lowercased().reversed().count, String(word.reversed()), word.first!.isUppercase)
// expect: 4 ["M", "i", "p", "s"] Miiippi M.i.s.s.i.s.s.i.p.p.i
// expect: 11 ippississiM true
