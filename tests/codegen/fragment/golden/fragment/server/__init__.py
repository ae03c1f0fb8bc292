"""What a server of the API needs: readers of requests and writers of answers."""
