var total = 0
for i in 1...4 { for j in i...4 where (i + j) % 2 == 0 { total += i * j } }
print(total)
// expect: 41
