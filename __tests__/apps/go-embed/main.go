// Command almanac serves a few pages that are part of the binary.
package main

import (
	"bytes"
	"context"
	"crypto/x509"
	"embed"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/yuin/goldmark"
)

//go:embed pages
var pages embed.FS

func page(name string) ([]byte, error) {
	text, err := pages.ReadFile("pages/" + name + ".md")
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = goldmark.Convert(text, &out)
	return out.Bytes(), err
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		body, err := page("index")
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		fmt.Fprintf(w, "<title>%s</title>\n%s", os.Getenv("ALMANAC_TITLE"), body)
	})
	mux.HandleFunc("GET /noon", func(w http.ResponseWriter, _ *http.Request) {
		zone, err := time.LoadLocation(os.Getenv("ALMANAC_ZONE"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		fmt.Fprintln(w, time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC).In(zone).Format(time.RFC3339))
	})
	mux.HandleFunc("GET /authorities", func(w http.ResponseWriter, _ *http.Request) {
		pool, err := x509.SystemCertPool()
		if err != nil || pool.Equal(x509.NewCertPool()) {
			http.Error(w, "no authority is trusted", http.StatusInternalServerError)
			return
		}
		fmt.Fprintln(w, "some authorities")
	})
	mux.HandleFunc("POST /notes", func(w http.ResponseWriter, _ *http.Request) {
		path := filepath.Join(os.Getenv("ALMANAC_NOTES"), "note.txt")
		if err := os.WriteFile(path, []byte("noted\n"), 0o644); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	})

	server := &http.Server{Addr: ":8080", Handler: mux}
	stop, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer cancel()
	go func() {
		<-stop.Done()
		_ = server.Shutdown(context.Background())
	}()
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		log.Fatal(err)
	}
}
