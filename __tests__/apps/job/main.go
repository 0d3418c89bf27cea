// Command ledger adds up a file of amounts and ends with 3 when the sum is below zero.
package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"

	"github.com/dustin/go-humanize"
)

// sealed speaks TLS to itself, as the job does to its bank.
func sealed() (string, error) {
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.TLS.Version == tls.VersionTLS13)
	}))
	defer server.Close()
	pool := x509.NewCertPool()
	pool.AddCert(server.Certificate())
	response, err := server.Client().Get(server.URL)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	return response.Status, nil
}

func main() {
	file, err := os.Open(os.Getenv("LEDGER"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer file.Close()
	var sum int64
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		amount, err := strconv.ParseInt(lines.Text(), 10, 64)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		sum += amount
	}
	status, err := sealed()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%s %s, bank says %s\n", humanize.Comma(sum), os.Getenv("CURRENCY"), status)
	if sum < 0 {
		os.Exit(3)
	}
}
