let limit = 50
var isPrime = [Bool](repeating: true, count: limit + 1)
isPrime[0] = false
isPrime[1] = false
var i = 2
while i * i <= limit {
    if isPrime[i] { for j in stride(from: i * i, through: limit, by: i) { isPrime[j] = false } }
    i += 1
}
print(isPrime.indices.filter { isPrime[$0] })
// expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
